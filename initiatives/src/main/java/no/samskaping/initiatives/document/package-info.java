/**
 * The documents of initiatives: the platform keeps the files, and here stands which of them are kept from the public.
 * A mark can be set, changed and lifted; the document stays as it came.
 */
@NullMarked
package no.samskaping.initiatives.document;

import org.jspecify.annotations.NullMarked;
