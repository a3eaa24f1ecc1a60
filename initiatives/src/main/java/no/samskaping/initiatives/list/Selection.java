package no.samskaping.initiatives.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list shows, as it stands in the address (utvalg).
 *
 * @param q words in title and text
 * @param steg stages, or {@link #OPEN}
 * @param kontaktpart gateways' ids, or {@link #DIRECT}
 */
record Selection(@Nullable String q, @Nullable Set<String> steg, @Nullable Set<String> utfordring, @Nullable Set<String> omfang,
		@Nullable Set<String> kontaktpart) {

	/** All stages before the endings. */
	static final String OPEN = "APNE";

	/** Without a gateway, since a platform party initiates it. */
	static final String DIRECT = "DIREKTE";

	Selection {
		q = q == null ? "" : q.strip();
		steg = known(steg);
		utfordring = known(utfordring);
		omfang = known(omfang);
		kontaktpart = known(kontaktpart);
	}

	/** Whether it leaves nothing out. */
	boolean isEmpty() {
		return q().isEmpty() && chosen().values().stream().allMatch(Set::isEmpty);
	}

	@Override
	public String q() {
		return q == null ? "" : q;
	}

	/** What is chosen, by the parameter's name. */
	Map<String, Set<String>> chosen() {
		return Map.of("steg", of(steg), "utfordring", of(utfordring), "omfang", of(omfang), "kontaktpart", of(kontaktpart));
	}

	Set<String> chosen(String name) {
		return chosen().getOrDefault(name, Set.of());
	}

	/** The address of the list with this selection, and a further parameter if there is one. */
	String at(String path, @Nullable String name, @Nullable Object value) {
		var address = UriComponentsBuilder.fromPath(path);
		if (!q().isEmpty()) {
			address.queryParam("q", q());
		}
		for (var each : List.of("steg", "utfordring", "omfang", "kontaktpart")) {
			chosen(each).forEach(one -> address.queryParam(each, one));
		}
		if (name != null) {
			address.queryParam(name, value);
		}
		return address.encode().build().toUriString();
	}

	/** The address without one of the choices. */
	String without(String name, String value) {
		var less = new ArrayList<>(chosen(name));
		less.remove(value);
		var set = Set.copyOf(less);
		return new Selection(name.equals("q") ? "" : q(), name.equals("steg") ? set : steg, name.equals("utfordring") ? set : utfordring,
				name.equals("omfang") ? set : omfang, name.equals("kontaktpart") ? set : kontaktpart).at("/initiativ", null, null);
	}

	private static Set<String> of(@Nullable Set<String> chosen) {
		return chosen == null ? Set.of() : chosen;
	}

	private static Set<String> known(@Nullable Set<String> given) {
		var known = new TreeSet<String>();
		if (given != null) {
			given.stream().filter(one -> !one.isBlank()).forEach(known::add);
		}
		return known;
	}
}
