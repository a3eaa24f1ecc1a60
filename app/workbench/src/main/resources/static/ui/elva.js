// Progressive only: every flow works without this file.
'use strict';
(() => {
	const menu = document.querySelector('[data-menu]');
	const side = menu && document.getElementById(menu.dataset.menu);
	if (side) {
		const show = (open) => {
			side.classList.toggle('open', open);
			menu.setAttribute('aria-expanded', String(open));
		};
		menu.setAttribute('role', 'button');
		menu.setAttribute('aria-controls', side.id);
		show(false);
		menu.addEventListener('click', (event) => {
			event.preventDefault();
			show(!side.classList.contains('open'));
		});
		menu.addEventListener('keydown', (event) => {
			if (event.key === ' ') {
				event.preventDefault();
				menu.click();
			}
		});
		document.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && side.classList.contains('open')) {
				show(false);
				menu.focus();
			}
		});
	}

	document.querySelector('[data-error-summary]')?.focus();

	// What a link leads to may lie in something that is closed; newer browsers open it by themselves.
	const reveal = () => {
		const target = document.getElementById(location.hash.slice(1)) ?? document.querySelector(':target');
		let opened = false;
		for (let closed = target?.closest('details'); closed; closed = closed.parentElement.closest('details')) {
			opened ||= !closed.open;
			closed.open = true;
		}
		if (opened) {
			target.scrollIntoView();
		}
	};
	addEventListener('hashchange', reveal);
	reveal();

	for (const secret of document.querySelectorAll('input[type="password"][data-show]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'ds-button show-password';
		button.dataset.variant = 'tertiary';
		button.textContent = secret.dataset.show;
		button.setAttribute('aria-controls', secret.id);
		button.addEventListener('click', () => {
			const hidden = secret.type === 'password';
			secret.type = hidden ? 'text' : 'password';
			button.textContent = hidden ? secret.dataset.hide : secret.dataset.show;
		});
		secret.after(button);
		// What was shown is sent, and remembered by the browser, as a password.
		secret.form?.addEventListener('submit', () => { secret.type = 'password'; });
	}

	document.addEventListener('keydown', (event) => {
		const drop = event.key === 'Escape' && event.target.closest('details.drop[open], details.who[open]');
		if (drop) {
			drop.open = false;
			drop.querySelector('summary').focus();
		}
	});

	document.addEventListener('click', (event) => {
		for (const drop of document.querySelectorAll('details.drop[open], details.who[open]')) {
			if (!drop.contains(event.target)) {
				drop.open = false;
			}
		}
		const opener = event.target.closest('[data-opens]');
		const dialog = opener && document.getElementById(opener.dataset.opens);
		if (dialog?.showModal) {
			event.preventDefault();
			dialog.showModal();
			// Enter, pressed once too often, would bind: whoever meets the button first begins with what it is about.
			if (document.activeElement?.type === 'submit') {
				const heading = dialog.querySelector('h2');
				heading.tabIndex = -1;
				heading.focus();
			}
			return;
		}
		const closer = event.target.closest('[data-closes]');
		if (closer?.closest('dialog')?.open) {
			event.preventDefault();
			closer.closest('dialog').close();
		}
	});

	// That the session ended is said once; asking again while somebody types would only say it again.
	document.addEventListener('htmx:beforeRequest', (event) => {
		if (document.getElementById('utlogget')?.hasChildNodes()) {
			event.preventDefault();
		}
	});

	document.addEventListener('submit', (event) => {
		if (event.defaultPrevented || event.target.method !== 'post') {
			return;
		}
		if (event.target.dataset.sent) {
			event.preventDefault();
			return;
		}
		event.target.dataset.sent = 'true';
		setTimeout(() => event.target.querySelectorAll('button[type="submit"], button:not([type])')
			.forEach((button) => button.setAttribute('aria-disabled', 'true')));
	});
	addEventListener('pageshow', (event) => {
		if (event.persisted) {
			document.querySelectorAll('form[data-sent]').forEach((form) => {
				delete form.dataset.sent;
				form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
			});
		}
	});
})();
