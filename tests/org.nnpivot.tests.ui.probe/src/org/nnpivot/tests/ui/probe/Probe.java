// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Does nothing unless the system property {@code nnpivot.probe} names the file to write. */
public final class Probe implements IStartup {

	/** Milliseconds between two looks. */
	private static final int PAUSE = 200;

	@Override
	public void earlyStartup() {
		if (System.getProperty("nnpivot.probe") != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::look);
		}
	}

	/** The Welcome page is filled after the window has opened; whoever started the workbench ends it if that never happens. */
	private void look() {
		List<String> welcome = new ArrayList<>();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && PlatformUI.getWorkbench().getIntroManager().getIntro() != null) {
			collect(window.getShell(), welcome);
		}
		if (welcome.isEmpty()) {
			Display.getCurrent().timerExec(PAUSE, this::look);
			return;
		}
		Path file = Path.of(System.getProperty("nnpivot.probe"));
		picture(window.getShell().getBounds(), file.resolveSibling("welcome.png"));
		List<String> lines = seen(window, welcome);
		Display display = Display.getCurrent();
		Thread.ofPlatform().start(() -> {
			lines.addAll(help());
			write(file, lines);
			display.asyncExec(PlatformUI.getWorkbench()::close);
		});
	}

	/** The texts of a Welcome page, which is a browser's or, where there is no browser, made of widgets. */
	private static void collect(Control control, List<String> texts) {
		if (control instanceof Browser browser) {
			texts.add(browser.getText().replaceAll("\\s+", " "));
		} else if (control instanceof Hyperlink link && link.getText() != null) {
			texts.add(link.getText());
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> collect(child, texts));
		}
	}

	private static List<String> seen(IWorkbenchWindow window, List<String> welcome) {
		List<String> lines = new ArrayList<>();
		lines.add("product " + Platform.getProduct().getId());
		lines.add("perspective " + window.getActivePage().getPerspective().getId());
		lines.add("title " + window.getShell().getText());
		welcome.forEach(text -> lines.add("welcome " + text));
		for (Bundle bundle : FrameworkUtil.getBundle(Probe.class).getBundleContext().getBundles()) {
			if (bundle.getState() == Bundle.INSTALLED) {
				lines.add("unresolved " + bundle.getSymbolicName());
			}
			if (bundle.getState() == Bundle.ACTIVE) {
				lines.add("active " + bundle.getSymbolicName());
			}
		}
		return lines;
	}

	/** The first page of our contents and the pages around it, as the help's server gives them: the first question starts the server. */
	private static List<String> help() {
		try {
			String first = Stream.of(HelpSystem.getTocs()).filter(toc -> toc.getHref().startsWith("/org.nnpivot.help/")).map(IToc::getTopics)
					.findFirst().orElseThrow()[0].getHref();
			URI page = PlatformUI.getWorkbench().getHelpSystem().resolve(first, true).toURI();
			List<String> lines = new ArrayList<>();
			lines.add("topic " + text(page.toURL()));
			lines.add("contents " + text(page.resolve("/help/advanced/tocfragment").toURL()));
			lines.add("tabs " + text(page.resolve("/help/advanced/tabs.jsp").toURL()));
			return lines;
		} catch (Exception e) {
			// In the report it is seen; in this thread it would keep the workbench open.
			return List.of("no help: " + e);
		}
	}

	private static String text(URL page) throws IOException {
		try (InputStream content = page.openStream()) {
			return new String(content.readAllBytes(), UTF_8).replaceAll("\\s+", " ");
		}
	}

	private static void write(Path file, List<String> lines) {
		try {
			Files.write(file, lines);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void picture(Rectangle area, Path file) {
		Display display = Display.getCurrent();
		Rectangle seen = area.intersection(display.getBounds());
		Image image = new Image(display, seen.width, seen.height);
		GC gc = new GC(display);
		gc.copyArea(image, seen.x, seen.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {image.getImageData()};
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
