/**
 * The pages that span the context: setup, the partnership page, and what it adds to the screen.
 * Pages of a single aggregate lie beside it.
 */
@NullMarked
package no.samskaping.partnership.web;

import org.jspecify.annotations.NullMarked;
