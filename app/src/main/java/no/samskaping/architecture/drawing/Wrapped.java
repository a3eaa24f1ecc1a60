package no.samskaping.architecture.drawing;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines: SVG does not do it. */
final class Wrapped {

	private Wrapped() {}

	/** At most so many lines of at most so many letters; what is left out shows as an ellipsis. */
	static List<String> of(String text, int letters, int most) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (var word : text.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines.size() <= most ? lines : shortened(lines.subList(0, most));
	}

	private static List<String> shortened(List<String> lines) {
		var shortened = new ArrayList<>(lines);
		shortened.set(lines.size() - 1, lines.getLast() + " …");
		return shortened;
	}
}
