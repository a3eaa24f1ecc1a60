/**
 * Keeping a description, a remark or a document from the public, and what each reader sees of it meanwhile. P7.
 * Every page that shows such a text asks here.
 */
@NullMarked
package no.samskaping.initiatives.exemption;

import org.jspecify.annotations.NullMarked;
