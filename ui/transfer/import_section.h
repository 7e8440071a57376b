#pragma once
// The part of the page that takes chats in: a file, a preview, and one button that brings them.

#include "core/error.h"
#include "ui/settings/section.h"

#include <memory>

class QPushButton;

namespace dria {

class Importer;
class LibraryThread;
class PlainLabel;
class TransferProgress;
class Workspace;
struct ImportSummary;
struct MergeReport;

class ImportSection : public Section
{
    Q_OBJECT

public:
    ImportSection(Workspace &workspace, LibraryThread &library, const Theme &theme,
                  QWidget *parent = nullptr);
    ~ImportSection() override;

    /// Nothing while one is being taken in.
    void chooseFile();
    /// Looks at a file and shows what it would bring.
    void readFile(const QString &path);

private:
    enum class Step { Idle, Reading, Preview, Merging };

    void go(Step step, const QString &words);
    void onRead(const ImportSummary &summary);
    void onMerged(const MergeReport &report);
    void onFailed(const Error &error);

    Workspace &m_workspace;
    LibraryThread &m_library;
    std::unique_ptr<Importer> m_importer; ///< holds what was read
    Step m_step = Step::Idle;
    PlainLabel *m_words;
    TransferProgress *m_progress;
    QPushButton *m_choose;
    QPushButton *m_bring;
    QPushButton *m_leave;
};

} // namespace dria
