/**
 * What is in force (det som gjelder): the text that binds, whom it binds, and what is about to change or end it.
 * It stands beside the text that is being worked on, and nothing written there changes it.
 */
@NullMarked
package no.samskaping.agreements.force;

import org.jspecify.annotations.NullMarked;
