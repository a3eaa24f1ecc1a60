package no.samskaping.workbench.parts;

import java.util.List;

import no.samskaping.workbench.Text;

/** Who takes part in what, as rows and columns (matrise). */
public record Matrix(List<Text> columns, List<MatrixRow> rows) {}
