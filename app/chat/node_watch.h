#pragma once
// Waits until some node serves a model again.

#include <QObject>
#include <QTimer>

namespace dria {

class Catalogue;

/// Asks for the model list now and then, less often as time goes by, until the model has a node.
class NodeWatch : public QObject
{
    Q_OBJECT

public:
    NodeWatch(Catalogue &catalogue, QString model, QObject *parent = nullptr);

    [[nodiscard]] const QString &model() const { return m_model; }

Q_SIGNALS:
    void available(); ///< once; the watch then rests

private:
    void look();

    Catalogue &m_catalogue;
    QString m_model;
    QTimer m_timer;
    bool m_done = false;
};

} // namespace dria
