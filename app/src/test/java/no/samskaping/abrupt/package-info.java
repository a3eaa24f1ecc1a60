/** What a process leaves behind that stops in the middle. Its one test takes long, and begins early because of its package's name. */
package no.samskaping.abrupt;
