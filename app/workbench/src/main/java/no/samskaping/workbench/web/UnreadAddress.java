package no.samskaping.workbench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.util.HtmlUtils;

/** Answers what the server refuses before any page sees it, such as an address that cannot be read; in bokmål, as nobody's choice is known there. */
@Configuration(proxyBeanMethods = false)
class UnreadAddress {

	@Bean
	@Order
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownWords() {
		return server -> server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new OwnWords()));
	}

	/** The innermost of its kind: what it has answered, the server's own does not answer again. */
	private static final class OwnWords extends ErrorReportValve {

		private static final int WRONG = 400;
		private static final int OUR_FAULT = 500;

		@Override
		protected void report(Request request, Response response, @Nullable Throwable cause) {
			if (response.getStatus() < WRONG || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			var told = "ui.error." + (response.getStatus() < OUR_FAULT ? WRONG : OUR_FAULT);
			response.setContentType("text/html");
			response.setCharacterEncoding("UTF-8");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
			try {
				response.getReporter().write("""
						<!DOCTYPE html>
						<html lang="nb"><head><meta charset="utf-8"><title>%1$s</title></head>
						<body><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></body></html>
						""".formatted(said(told + ".title"), said(told + ".text"), said("ui.error.home")));
				response.finishResponse();
			} catch (IOException gone) {
				throw new UncheckedIOException(gone);
			}
		}

		private static String said(String key) {
			return HtmlUtils.htmlEscape(ResourceBundle.getBundle("messages.keeping.messages", Language.BOKMAAL).getString(key), "UTF-8");
		}
	}
}
