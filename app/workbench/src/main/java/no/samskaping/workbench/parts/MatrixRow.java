package no.samskaping.workbench.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/** A row of a {@link Matrix}: a name with its mark and part, and a cell for each column. */
public record MatrixRow(Mark.@Nullable Shape mark, Text name, @Nullable Text part, List<MatrixCell> cells) {}
