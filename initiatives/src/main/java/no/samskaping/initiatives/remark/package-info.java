/**
 * What people write about an initiative on its way: comments, answers, reasons.
 * Only ever added to, and kept apart from the history, which holds no free text; a text can be kept from the public.
 */
@NullMarked
package no.samskaping.initiatives.remark;

import org.jspecify.annotations.NullMarked;
