/**
 * How agreements go with what happens elsewhere (gangen): drafted when an initiative goes forward, anchored by the parties, ended with the project.
 * Listeners only; the rules are the agreement's.
 */
@NullMarked
package no.samskaping.agreements.course;

import org.jspecify.annotations.NullMarked;
