package no.samskaping.workbench.database;

import java.nio.file.Path;

/** Where the embedded database keeps its data; for messages that send somebody there. */
public record DataPlace(Path directory) {}
