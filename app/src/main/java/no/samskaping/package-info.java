/**
 * The application: it assembles the modules, and none of them knows it.
 * What modules have to say to each other they say by published events and interfaces.
 */
@NullMarked
package no.samskaping;

import org.jspecify.annotations.NullMarked;
