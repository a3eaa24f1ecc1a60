/**
 * Writing a version of the charter step by step: the first one as the platform's setup, later ones as drafts.
 * Each saved step stays; the last one shows what is bound and puts it into force.
 */
@NullMarked
package no.samskaping.partnership.setup;

import org.jspecify.annotations.NullMarked;
