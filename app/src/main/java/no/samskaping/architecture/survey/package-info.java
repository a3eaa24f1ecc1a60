/**
 * What is found in the running system: the modules' model, published types, listeners, Javadoc, and the database's catalog.
 * It is gathered once, at the first question, and kept.
 */
@NullMarked
package no.samskaping.architecture.survey;

import org.jspecify.annotations.NullMarked;
