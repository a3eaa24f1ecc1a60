/**
 * Who may see which initiatives: signed-in people all, participants their own, nobody else any.
 * Pages, lists, search, attachments and what a personal link opens ask here.
 */
@NullMarked
package no.samskaping.initiatives.access;

import org.jspecify.annotations.NullMarked;
