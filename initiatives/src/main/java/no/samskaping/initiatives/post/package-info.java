/**
 * What happens with initiatives on its own day: a gateway's deadline, a silent year; and the e-mail that tells those involved.
 * It follows each change and each day that comes, and decides nothing.
 */
@NullMarked
package no.samskaping.initiatives.post;

import org.jspecify.annotations.NullMarked;
