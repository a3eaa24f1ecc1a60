/**
 * The pages on which agreements are found and read (avtalesidene): the list, and all about one of them.
 * What can be done from there stands in packages of its own.
 */
@NullMarked
package no.samskaping.agreements.page;

import org.jspecify.annotations.NullMarked;
