package no.samskaping.workbench.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Establishment;
import no.samskaping.workbench.screen.Navigation;
import no.samskaping.workbench.screen.NavigationItem;
import no.samskaping.workbench.screen.Screen;
import no.samskaping.workbench.screen.Viewers;
import no.samskaping.workbench.screen.WhoIs;

/** Puts together what stands around a page from what the contexts contribute; any of them may be missing. */
@Component
class Screens {

	private final ObjectProvider<Establishment> establishment;
	private final ObjectProvider<WhoIs> whoIs;
	private final ObjectProvider<Navigation> navigation;
	private final Viewers viewers;
	private final WayBack back;
	private final boolean demonstration;

	Screens(ObjectProvider<Establishment> establishment, ObjectProvider<WhoIs> whoIs, ObjectProvider<Navigation> navigation,
			Viewers viewers, WayBack back, @Value("${samskaping.demonstration:false}") boolean demonstration) {
		this.establishment = establishment;
		this.whoIs = whoIs;
		this.navigation = navigation;
		this.viewers = viewers;
		this.back = back;
		this.demonstration = demonstration;
	}

	/**
	 * What stands around the page for whoever looks; the holder of a personal link and a visitor get no navigation,
	 * and nobody does before the platform is set up: contexts need not answer before.
	 */
	Screen around(HttpServletRequest request) {
		var viewer = viewers.present().filter(present -> !present.issuer().equals(Viewer.LINK));
		var items = viewer.filter(_ -> isSetUp()).map(this::items).orElse(List.of());
		return new Screen(municipality(), demonstration,
				viewer.flatMap(present -> Optional.ofNullable(whoIs.getIfAvailable()).map(who -> who.of(present))).orElse(null),
				items.stream().filter(item -> !item.quiet()).toList(), items.stream().filter(NavigationItem::quiet).toList(),
				back.from(request));
	}

	/** What stands around a page that has to work when nothing else does: no context is asked. */
	Screen bare(HttpServletRequest request) {
		return new Screen("", demonstration, null, List.of(), List.of(), back.from(request));
	}

	private boolean isSetUp() {
		return establishment.stream().allMatch(Establishment::isSetUp);
	}

	private String municipality() {
		return Optional.ofNullable(establishment.getIfAvailable()).map(Establishment::name).orElse("");
	}

	private List<NavigationItem> items(Viewer viewer) {
		return navigation.orderedStream().flatMap(part -> part.itemsFor(viewer).stream())
				.sorted(Comparator.comparingInt(NavigationItem::order)).toList();
	}
}
