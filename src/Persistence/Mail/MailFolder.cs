using MimeKit;
using NodaTime;

namespace Musubi.Persistence.Mail;

/// <summary>A mail as it lies in the folder.</summary>
/// <param name="Id">Its file's name without ending.</param>
/// <param name="To">To whom.</param>
/// <param name="At">When it was told.</param>
/// <param name="Language">The tag of its language.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
/// <param name="Html">Its HTML, if it has any.</param>
public sealed record MailInFolder(string Id, string To, Instant At, string Language, string Subject, string Text, string? Html);

/// <summary>Writes mails as files instead of sending them, and reads them back: for development, demonstrations and tests.</summary>
public sealed class MailFolder : IMailSender
{
    private const string Ending = ".eml";
    private readonly string path;

    internal MailFolder(string path) => this.path = Path.GetFullPath(path);

    /// <summary>The newest mails, newest first.</summary>
    public async Task<IReadOnlyList<MailInFolder>> ListAsync(int most, CancellationToken cancel)
    {
        if (!System.IO.Directory.Exists(path))
        {
            return [];
        }

        var mails = new List<MailInFolder>();
        foreach (var file in System.IO.Directory.EnumerateFiles(path, $"*{Ending}").OrderDescending(StringComparer.Ordinal).Take(most))
        {
            mails.Add(await ReadAsync(file, cancel));
        }

        return mails;
    }

    /// <summary>One mail; null when there is none of that id.</summary>
    public async Task<MailInFolder?> FindAsync(string id, CancellationToken cancel)
    {
        var file = Path.Combine(path, id + Ending);
        return id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') && File.Exists(file) ? await ReadAsync(file, cancel) : null;
    }

    async Task IMailSender.SendAsync(MimeMessage mail, CancellationToken cancel)
    {
        System.IO.Directory.CreateDirectory(path);
        // Named by time and Message-ID: sorted by age, and a repeated mail replaces itself.
        var id = $"{mail.Date.UtcDateTime:yyyyMMdd'T'HHmmss}-{mail.MessageId!.Split('@')[0]}";
        var draft = Path.Combine(path, $"{id}.{Guid.CreateVersion7():N}.part");
        await mail.WriteToAsync(draft, cancel);
        File.Move(draft, Path.Combine(path, id + Ending), overwrite: true);
    }

    private static async Task<MailInFolder> ReadAsync(string file, CancellationToken cancel)
    {
        var mail = await MimeMessage.LoadAsync(file, cancel);
        return new(
            Path.GetFileNameWithoutExtension(file),
            string.Join(", ", mail.To.Mailboxes.Select(box => box.Name is { Length: > 0 } name ? $"{name} <{box.Address}>" : box.Address)),
            Instant.FromDateTimeOffset(mail.Date),
            mail.Body?.Headers[HeaderId.ContentLanguage] ?? string.Empty,
            mail.Subject ?? string.Empty,
            mail.TextBody ?? string.Empty,
            mail.HtmlBody);
    }
}
