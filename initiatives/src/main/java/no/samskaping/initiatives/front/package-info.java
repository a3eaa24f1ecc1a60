/**
 * What this context adds to the screen around its pages: navigation, tasks, search hits, titles.
 * Each asks the same rules and the same insight as the pages themselves.
 */
@NullMarked
package no.samskaping.initiatives.front;

import org.jspecify.annotations.NullMarked;
