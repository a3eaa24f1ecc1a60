package no.samskaping.workbench.parts;

import no.samskaping.workbench.Text;

/** A small mark with its word (merke): a shape, never a colour alone. */
public record Mark(Shape shape, Text label) {

	/** Each shape has one colour of its own. */
	public enum Shape {

		SQUARE("a"), CIRCLE("b"), DIAMOND("c");

		private final String tone;

		Shape(String tone) {
			this.tone = tone;
		}

		/** The end of the class name that gives it its colour. */
		public String tone() {
			return tone;
		}
	}
}
