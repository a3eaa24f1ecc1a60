package no.samskaping.workbench.screen;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * An entry of the navigation (menypunkt).
 *
 * @param order 100 comes before 200
 * @param icon a name from the icon sprite
 * @param section the section that it stands for; a page of the same section marks it as current
 * @param badge a count beside it
 * @param quiet whether it belongs to the few quiet ones beneath
 */
public record NavigationItem(int order, Text label, String href, String icon, String section, @Nullable Integer badge, boolean quiet) {}
