package no.samskaping.partnership.anchoring;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.samskaping.partnership.Acting;
import no.samskaping.partnership.Actings;
import no.samskaping.partnership.AnchoringState;
import no.samskaping.workbench.Text;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.AllTitles;
import no.samskaping.workbench.screen.Task;
import no.samskaping.workbench.screen.Tasks;

/** What a party still has to anchor, for its representatives who are not recused. P3, P5. */
@Component
class AnchoringTasks implements Tasks {

	private final Actings actings;
	private final RequestedAnchorings anchorings;
	private final OwnVoice voice;
	private final AllTitles titles;

	AnchoringTasks(Actings actings, RequestedAnchorings anchorings, OwnVoice voice, AllTitles titles) {
		this.actings = actings;
		this.anchorings = anchorings;
		this.voice = voice;
		this.titles = titles;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> waitingFor(Viewer viewer, int limit) {
		if (!(actings.of(viewer) instanceof Acting.Representative acting)) {
			return List.of();
		}
		var party = acting.party().value();
		var only = acting.only();
		var waiting = (only == null ? anchorings.waitingFor(party, limit) : anchorings.waitingFor(party, only.kind(), only.id(), only.toString())).stream()
				.filter(it -> voice.may(it, acting)).limit(limit).toList();
		var named = titles.of(waiting.stream().map(Anchoring::subject).collect(Collectors.toSet()));
		return waiting.stream().map(it -> task(it, named.containsKey(it.subject()) ? named.get(it.subject()).title() : "–")).toList();
	}

	private static Task task(Anchoring anchoring, String title) {
		var what = anchoring.state() == AnchoringState.CONDITION_OPEN ? "condition" : "answer";
		var key = "partnership.task." + what;
		return new Task("anchoring:" + anchoring.getId().value(), "seal-checkmark", Text.of(key, title), Text.of(key + ".why"),
				anchoring.frame().due(), "/partnerskap/forankring/" + anchoring.getId().value(), Text.of(key + ".button"));
	}
}
