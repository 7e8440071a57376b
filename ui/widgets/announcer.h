#pragma once
// Has a sentence said by a screen reader, for what happens where the focus is not.

class QString;
class QWidget;

namespace dria {

/// Politely: after what is being said now. source is what the sentence is about. Waits for nothing;
/// where no screen reader is, nothing happens. Call it for what a person waits for, not more.
void announce(QWidget &source, const QString &sentence);

} // namespace dria
