package no.samskaping.partnership.party;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import no.samskaping.partnership.Sector;
import no.samskaping.workbench.parts.Mark.Shape;

/** Small things that this context's templates draw with: a sector's shape, the fields of its forms. */
@Component("partnershipMarks")
public class PartnershipMarks {

	/** The sector's shape: square, circle, diamond. */
	public Shape shape(Sector sector) {
		return switch (sector) {
			case BUSINESS -> Shape.SQUARE;
			case VOLUNTARY -> Shape.CIRCLE;
			case PUBLIC -> Shape.DIAMOND;
		};
	}

	/** The fields of a form with that many organisations, in page order. */
	public List<String> partyFields(int rows) {
		return Stream.concat(IntStream.range(0, rows).boxed()
				.flatMap(it -> Stream.of("name", "organisationNumber", "included", "gateway").map(field -> "rows[" + it + "]." + field)),
				Stream.of("added", "addedSector")).toList();
	}
}
