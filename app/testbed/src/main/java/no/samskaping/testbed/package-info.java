/**
 * What the tests of every module stand on: a real PostgreSQL with fresh schemas, a clock that can be moved, a browser.
 * Nothing here reaches the application.
 */
@NullMarked
package no.samskaping.testbed;

import org.jspecify.annotations.NullMarked;
