// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What the display shows, for whoever has to find out why a test failed. */
public final class Screenshot {

    private Screenshot() {}

    /** Writes a picture of the whole display into the folder that the build names; returns where it is. */
    public static Path take(String name) {
        return take(name, Display.getCurrent().getBounds());
    }

    /** The same of a part of the display. */
    public static Path take(String name, Rectangle area) {
        Display display = Display.getCurrent();
        Path file = Path.of(System.getProperty("nnpivot.screenshots"), name.replaceAll("\\W+", "-") + ".png");
        Rectangle seen = area.intersection(display.getBounds());
        Image image = new Image(display, seen.width, seen.height);
        GC gc = new GC(display);
        gc.copyArea(image, seen.x, seen.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
        return file;
    }
}
