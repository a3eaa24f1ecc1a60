package no.samskaping.partnership.charter;

import java.io.InputStream;

/** What a body wrote about its decision, as a file that is sent along (vedlegg). P4. */
public record Document(String name, InputStream content) {}
