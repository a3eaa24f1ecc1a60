/**
 * What an agreement says, as facts: who takes part and on which footing, what each promises, how they decide and how it ends.
 * Values only; every rule about them is computed from them.
 */
@NullMarked
package no.samskaping.agreements.terms;

import org.jspecify.annotations.NullMarked;
