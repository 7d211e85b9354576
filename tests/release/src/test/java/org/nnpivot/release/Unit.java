// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An installable unit of p2. */
record Unit(String id, String version) {

	/** The units of a profile or of the metadata of a repository. */
	static List<Unit> read(InputStream content) throws IOException {
		List<Unit> units = new ArrayList<>();
		try {
			XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(content);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("unit")) {
					units.add(new Unit(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "version")));
				}
			}
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		return units;
	}
}
