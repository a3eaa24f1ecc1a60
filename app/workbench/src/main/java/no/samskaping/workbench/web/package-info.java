/**
 * What makes pages of the contributions: the language, who looks, the frame around each page, and the pages for what went wrong.
 * Nothing of it is called by the contexts; it stands between them and the browser.
 */
@NullMarked
package no.samskaping.workbench.web;

import org.jspecify.annotations.NullMarked;
