package no.samskaping.workbench.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import no.samskaping.workbench.Text;

/**
 * One of several equal voices on the same question (stemme).
 *
 * @param name the field that its answer is sent in
 * @param speaker who speaks for it
 * @param answers the same answers in the same order for every voice
 * @param chosen the value of the answer given
 * @param declared what was declared about the speaker
 * @param remark what is written beside the answer
 */
public record Voice(String name, Mark mark, Text speaker, List<Option> answers, @Nullable String chosen, @Nullable Text declared,
		@Nullable Remark remark) {

	/** What is written beside an answer, and the field that it is sent in. */
	public record Remark(String name, Text label, String written) {}
}
