using Musubi.Persistence.Outbox;

namespace Musubi.Persistence.Mail;

/// <summary>Puts mails into the outbox: they leave when the change they tell of is committed, and only then.</summary>
public static class Mailing
{
    /// <summary>Queues a mail with the next save.</summary>
    public static void Send(this MusubiDb db, MailToSend mail) => db.Tell(mail);

    /// <summary>Queues a mail that may be sent only once for <paramref name="key"/> ("invitation:0192…"), whoever repeats the act.</summary>
    /// <returns>False when it was queued before; nothing is added then.</returns>
    public static Task<bool> SendOnceAsync(this MusubiDb db, MailToSend mail, string key, CancellationToken cancel) => db.TellOnceAsync(mail, key, cancel);
}
