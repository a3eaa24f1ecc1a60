package no.samskaping.partnership.setup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.samskaping.partnership.AdoptedCharter.Challenge;
import no.samskaping.partnership.typed.Names;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.parts.Option;

/** The pictures among which a challenge has its own (ikon), and what a fresh one begins with. I6. */
enum ChallengeIcon {

	PLANT_FILL, PUZZLE_PIECE_FILL, PERSON_TALL_SHORT_FILL, HAND_HEART, PERSON_GROUP, HOUSE, OPEN_BOOK, HANDSHAKE, BANK_NOTE, WAVES, HIKING_TRAIL_SIGN,
	GLOBE;

	private static final int TONES = 3;

	/** All of them, to choose from. */
	static List<Option> options() {
		return Stream.of(values()).map(it -> new Option(it.icon(), Text.of("partnership.icon." + it.icon()))).toList();
	}

	static boolean isOffered(String icon) {
		return Stream.of(values()).anyMatch(it -> it.icon().equals(icon));
	}

	/** One that is called so beside others: a code of its own, a picture and the next colour. */
	static Challenge fresh(String name, List<Challenge> others) {
		var codes = others.stream().map(Challenge::code).collect(Collectors.toSet());
		var code = Names.code(name);
		var number = 2;
		var own = code;
		while (codes.contains(own)) {
			own = code + "-" + number++;
		}
		var icons = others.stream().map(Challenge::icon).toList();
		var icon = Stream.of(values()).map(ChallengeIcon::icon).filter(it -> !icons.contains(it)).findFirst().orElse(GLOBE.icon());
		return new Challenge(own, name, "", icon, others.size() % TONES + 1);
	}

	private String icon() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
