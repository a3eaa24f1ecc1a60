/**
 * Who may see which initiatives: signed-in people all, participants their own, nobody else any.
 * Pages, lists, search and attachments ask here, also what a personal link opens.
 */
@NullMarked
package no.samskaping.initiatives.access;

import org.jspecify.annotations.NullMarked;
