/**
 * The database: the PostgreSQL that starts with the platform, a schema and a history of migrations per module, and how values become columns.
 * Nothing here is for modules to call; they bring their migrations under {@code db/migration/<module>}.
 */
@NullMarked
package no.samskaping.workbench.database;

import org.jspecify.annotations.NullMarked;
