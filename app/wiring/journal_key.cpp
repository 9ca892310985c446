#include "app/wiring/journal_key.h"

#include "app/wiring/keyring.h"
#include "core/base/crypto.h"
#include "core/journal/data_folder.h"
#include "core/journal/key_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>

#include <openssl/crypto.h>

namespace wiring {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

constexpr int kKeySize = 32;

Result<base::Secret> fromKeyring(const QString &entry)
{
    return keyring::read(entry).and_then([&entry](const base::Secret &text) -> Result<base::Secret> {
        QByteArray bytes = QByteArray::fromHex(text.reveal().toByteArray());
        const bool good = bytes.size() == kKeySize && text.reveal().size() == 2 * kKeySize;
        const base::Secret key(bytes);
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
        if (good)
            return key;
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("journal.key-form"),
            QCoreApplication::translate("keyring", "The keyring's entry is not a key of this program."),
            QCoreApplication::translate("keyring", "Put the right key back from your backup."), entry);
    });
}

Result<void> intoKeyring(const QString &entry, const base::Secret &key)
{
    QByteArray text = key.reveal().toByteArray().toHex();
    const base::Secret hex(text);
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    const auto written = keyring::write(entry, hex);
    if (!written)
        return written;
    // A key that the keyring only seems to keep would lock its owner out of the journal.
    return fromKeyring(entry).and_then([&](const base::Secret &kept) -> Result<void> {
        if (kept == key)
            return {};
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("secret.keyring-none"),
            QCoreApplication::translate("keyring", "The keyring gives back another key than it was given."),
            QCoreApplication::translate("keyring", "Set [station] journal_key=file."), entry);
    });
}

bool isMissing(const base::Error &error)
{
    return error.code == ErrorCode("secret.keyring-missing") ||
           error.code == ErrorCode("journal.key-missing");
}

base::Error keyIsMissing(const Settings &settings)
{
    if (QFile::exists(journal::data_folder::keyFile(settings.dataDir))) {
        return {ErrorKind::MissingPart, ErrorCode("journal.key-missing"),
                QCoreApplication::translate("keyring",
                                            "The journal's key is still in its file, not in the keyring."),
                journalKeyEntry(settings),
                QCoreApplication::translate("keyring", "Move it: esim-stationctl journal move-key")};
    }
    return {ErrorKind::MissingPart, ErrorCode("journal.key-missing"),
            QCoreApplication::translate("keyring",
                                        "The keyring does not have the journal's key, so the journal cannot "
                                        "be opened."),
            journalKeyEntry(settings),
            QCoreApplication::translate("keyring",
                                        "Put the key back from your backup: esim-stationctl secret set NAME "
                                        "takes its 64 hex digits. A new key cannot open an old journal.")};
}

/// Makes a key where there is neither journal nor key. The data folder's lock keeps two programs from making
/// two.
Result<base::Secret> makeInKeyring(const Settings &settings)
{
    auto folder = journal::data_folder::prepareForWriting(settings.dataDir);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto lock = journal::data_folder::lock(settings.dataDir);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString entry = journalKeyEntry(settings);
    const auto there = fromKeyring(entry);
    if (there || !isMissing(there.error()))
        return there;
    QByteArray bytes = base::randomBytes(kKeySize);
    const base::Secret key(bytes);
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    return intoKeyring(entry, key).map([&key] { return key; });
}

Result<base::Secret> keyringKey(const Settings &settings, journal::Access access)
{
    const auto key = fromKeyring(journalKeyEntry(settings));
    if (key || !isMissing(key.error()))
        return key;
    const bool isNew = !journal::data_folder::hasJournal(settings.dataDir) &&
                       !QFile::exists(journal::data_folder::keyFile(settings.dataDir));
    if (isNew && access == journal::Access::Write)
        return makeInKeyring(settings);
    return tl::unexpected(keyIsMissing(settings));
}

Result<void> alreadyThere(const QString &where)
{
    return base::fail(
        ErrorKind::BadInput, ErrorCode("journal.key-there"),
        QCoreApplication::translate("keyring", "The journal's key is already where the settings want it."),
        {}, where);
}

} // namespace

QString journalKeyEntry(const Settings &settings)
{
    return QStringLiteral("journal-key:") + settings.dataDir;
}

Result<base::Secret> journalKey(const Settings &settings, journal::Access access)
{
    switch (settings.journalKey) {
    case JournalKey::File:
        return access == journal::Access::Write ? journal::loadOrCreateKey(settings.dataDir)
                                                : journal::loadKey(settings.dataDir);
    case JournalKey::Keyring: return keyringKey(settings, access);
    }
    return tl::unexpected(keyIsMissing(settings));
}

Result<void> moveJournalKey(const Settings &settings)
{
    const QString entry = journalKeyEntry(settings);
    const QString file = journal::data_folder::keyFile(settings.dataDir);
    switch (settings.journalKey) {
    case JournalKey::Keyring: {
        if (!QFile::exists(file))
            return fromKeyring(entry).and_then([&](const base::Secret &) { return alreadyThere(entry); });
        return journal::loadKey(settings.dataDir)
            .and_then([&](const base::Secret &key) { return intoKeyring(entry, key); })
            .and_then([&] { return journal::removeKey(settings.dataDir); });
    }
    case JournalKey::File: {
        if (QFile::exists(file))
            return alreadyThere(file);
        return fromKeyring(entry)
            .and_then([&](const base::Secret &key) { return journal::storeKey(settings.dataDir, key); })
            .and_then([&] { return journal::loadKey(settings.dataDir); })
            .and_then([&](const base::Secret &) { return keyring::remove(entry); });
    }
    }
    return {};
}

station::Check checkJournalKey(const Settings &settings)
{
    using Verdict = station::Check::Verdict;
    station::Check check{QStringLiteral("journal-key"),
                         QCoreApplication::translate("wiring", "Journal's key"),
                         Verdict::Good,
                         {},
                         {}};
    const QByteArray proof = base::randomBytes(kKeySize);
    const QByteArray context("doctor");
    const auto opened = journalKey(settings, journal::Access::Read).and_then([&](const base::Secret &key) {
        return base::seal(key, proof, context).and_then([&](const QByteArray &sealed) {
            return base::unseal(key, sealed, context);
        });
    });
    const bool isNew = !journal::data_folder::hasJournal(settings.dataDir);
    if (!opened && isNew && isMissing(opened.error())) {
        check.verdict = Verdict::NotUsed;
        check.text =
            QCoreApplication::translate("wiring", "There is no journal yet; its key is made with it.");
    } else if (!opened || opened->reveal() != QByteArrayView(proof)) {
        check.verdict = Verdict::Bad;
        check.text = opened ? QCoreApplication::translate("wiring", "The key does not open what it sealed.")
                            : opened.error().text;
        check.remedy = opened ? QString() : opened.error().remedy;
    } else {
        check.text =
            settings.journalKey == JournalKey::Keyring
                ? QCoreApplication::translate("wiring",
                                              "It is in the keyring; a value was sealed with it and "
                                              "opened again.")
                : QCoreApplication::translate("wiring", "It is in the file journal.key, which only this user "
                                                        "may read; a value was sealed with it and opened "
                                                        "again.");
    }
    return check;
}

} // namespace wiring
