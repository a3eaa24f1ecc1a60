package no.samskaping.operation;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Admits;
import no.samskaping.partnership.Circle;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.events.ParkedPublications;
import no.samskaping.workbench.parts.Fact;

/** How the platform runs (drift): versions, events on their way, and those that could not be delivered, with a button to try again. */
@Controller
@Admits(to = "operation.deed.run", value = Circle.ADMINISTRATORS)
class RunningPage {

	private static final int SHOWN = 100;
	private static final String ADDRESS = "/administrasjon/drift";

	private final ParkedPublications parked;
	private final JdbcClient jdbc;
	private final String version;

	RunningPage(ParkedPublications parked, JdbcClient jdbc, @Value("${spring.application.version:}") String version) {
		this.parked = parked;
		this.jdbc = jdbc;
		this.version = version;
	}

	@GetMapping(ADDRESS)
	String show(Acting acting, Model model) {
		Administrators.require(acting);
		model.addAttribute("facts", facts());
		model.addAttribute("parked", parked.oldest(SHOWN));
		model.addAttribute("count", parked.count());
		return "operation/running";
	}

	@PostMapping(ADDRESS + "/{id}/igjen")
	String retry(@PathVariable UUID id, Acting acting, RedirectAttributes next) {
		Administrators.require(acting);
		next.addFlashAttribute("flash", Text.of(parked.retry(id) ? "operation.parked.retried" : "operation.parked.not-here"));
		return "redirect:" + ADDRESS;
	}

	private List<Fact> facts() {
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(Text.of("operation.version"), version.isEmpty() ? Text.of("operation.version.none") : Text.verbatim(version)));
		facts.add(new Fact(Text.of("operation.started"), Text.of("operation.at", Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()))));
		facts.add(new Fact(Text.of("operation.java"), Text.verbatim(Runtime.version().toString())));
		facts.add(new Fact(Text.of("operation.database"), Text.verbatim("PostgreSQL " + jdbc.sql("show server_version").query(String.class).single())));
		facts.add(new Fact(Text.of("operation.events"), Text.verbatim(String.valueOf(waiting()))));
		return facts;
	}

	/** How many events are on their way; counted only so far. */
	private long waiting() {
		return jdbc.sql("select count(*) from (select 1 from platform.event_publication where status <> 'COMPLETED' limit 1000) as few")
				.query(Long.class).single();
	}
}
