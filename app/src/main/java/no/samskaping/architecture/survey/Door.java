package no.samskaping.architecture.survey;

import java.util.List;

/**
 * A controller: the addresses at which it answers, and whom it calls to have something changed (side).
 *
 * @param addresses each with its method, as in {@code POST /avtaler/{id}/signatur}
 * @param desks the module's desks that its code uses
 */
public record Door(Named type, List<String> addresses, List<String> desks) {}
