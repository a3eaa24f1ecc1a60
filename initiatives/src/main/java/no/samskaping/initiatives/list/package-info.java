/**
 * The list of initiatives: filters that stay in the address, pages by key, and an export of exactly what is shown.
 * It reads the tables directly; who may see what is asked of {@code access}.
 */
@NullMarked
package no.samskaping.initiatives.list;

import org.jspecify.annotations.NullMarked;
