/**
 * The course of an initiative: its stages, what moves it from one to the next, and the rules that must hold before.
 * All of it is values; the page explains a step by the same rule that refuses it.
 */
@NullMarked
package no.samskaping.initiatives.course;

import org.jspecify.annotations.NullMarked;
