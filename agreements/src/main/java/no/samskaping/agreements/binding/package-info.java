/**
 * What binds (det som binder): answering to the text, locking it, signing it, and telling whether a document is the one.
 * Participants from outside come in by a personal link, and see the same text as everybody.
 */
@NullMarked
package no.samskaping.agreements.binding;

import org.jspecify.annotations.NullMarked;
