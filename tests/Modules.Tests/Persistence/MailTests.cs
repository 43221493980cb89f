using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using MimeKit;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Mail;
using Musubi.Persistence.Outbox;
using NodaTime;

namespace Musubi.Modules.Tests.Persistence;

public sealed class MailTests
{
    private static readonly MailToSend Invitation = new(
        new Mailbox("hanako@city.example", "佐藤 花子"), Language.Japanese, "ご招待", "こんにちは。\n\nhttps://musubi.example/ja/i/abc\n", "<p>こんにちは。</p>");

    [Fact]
    public async Task Send_BySmtp_TheServerGetsTheWholeMail()
    {
        await using var server = new SmtpListener();
        await using var store = await OpenAsync(Smtp(server, ("Mail:Smtp:User", "musubi"), ("Mail:Smtp:Password", "s3cret")));
        await SendAsync(store, Invitation);

        await DeliverAsync(store);

        Assert.Contains("MAIL FROM:<office@musubi.example>", string.Join('\n', server.Commands));
        Assert.Contains("RCPT TO:<hanako@city.example>", string.Join('\n', server.Commands));
        Assert.Contains($"AUTH PLAIN {Convert.ToBase64String("\0musubi\0s3cret"u8)}", string.Join('\n', server.Commands));
        var mail = Read(Assert.Single(server.Mails));
        Assert.Equal(("ご招待", "ja", "auto-generated"), (mail.Subject, mail.Body!.Headers[HeaderId.ContentLanguage], mail.Headers[HeaderId.AutoSubmitted]));
        Assert.Equal(("佐藤 花子", "hanako@city.example"), (mail.To.Mailboxes.Single().Name, mail.To.Mailboxes.Single().Address));
        Assert.Equal(("Musubi Büro", "office@musubi.example"), (mail.From.Mailboxes.Single().Name, mail.From.Mailboxes.Single().Address));
        Assert.Equal("こんにちは。\n\nhttps://musubi.example/ja/i/abc\n", mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("<p>こんにちは。</p>", mail.HtmlBody!.Trim());
        Assert.Equal(store.Clock.GetUtcNow(), mail.Date);
        Assert.EndsWith("@musubi.example", mail.MessageId);
    }

    [Fact]
    public async Task Send_ServerPutsOff_IsTriedAgainUnderTheSameMessageId()
    {
        await using var server = new SmtpListener { PutOff = 1 };
        await using var store = await OpenAsync(Smtp(server));
        await SendAsync(store, Invitation);
        var told = await store.InScopeAsync(db => Task.FromResult(db.Set<OutboxMessage>().Single().Event));

        await DeliverAsync(store);
        Assert.Empty(server.Mails);
        store.Clock.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync(store);

        Assert.Equal($"{told:N}@musubi.example", Read(Assert.Single(server.Mails)).MessageId);
    }

    [Fact]
    public async Task Send_ServerWithoutTls_IsRefusedUnlessTheSettingAllowsIt()
    {
        await using var server = new SmtpListener();
        await using var store = await OpenAsync(Smtp(server, ("Mail:Smtp:Tls", "StartTls"), ("Mail:Smtp:User", "musubi"), ("Mail:Smtp:Password", "s3cret")));
        await SendAsync(store, Invitation);

        await DeliverAsync(store);

        Assert.Empty(server.Mails);
        Assert.DoesNotContain(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal) || command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_ServerWithUntrustedCertificate_IsRefused()
    {
        await using var server = new SmtpListener { OffersTls = true };
        await using var store = await OpenAsync(Smtp(server, ("Mail:Smtp:Tls", "StartTls")));
        await SendAsync(store, Invitation);

        await DeliverAsync(store);

        Assert.Empty(server.Mails);
        Assert.Equal("STARTTLS", server.Commands[^1]);
    }

    [Fact]
    public async Task Send_ToFolder_IsReadBackAndARepeatReplacesIt()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("musubi-mail-");
        try
        {
            await using var store = await OpenAsync(("Mail:Folder", folder.FullName));
            await SendAsync(store, Invitation);
            await DeliverAsync(store);
            await store.TamperAsync("UPDATE core_outbox_messages SET state = 'Waiting'");
            var mails = store.Services.GetRequiredService<MailFolder>();

            var read = Assert.Single(await mails.ListAsync(10, default));

            Assert.Equal(("ご招待", "ja", "佐藤 花子 <hanako@city.example>"), (read.Subject, read.Language, read.To));
            Assert.Equal(Instant.FromDateTimeOffset(store.Clock.GetUtcNow()), read.At);
            Assert.Contains("https://musubi.example/ja/i/abc", read.Text);
            Assert.Equal(read, await mails.FindAsync(read.Id, default));
            Assert.Null(await mails.FindAsync("../secret", default));
            await ((IMailSender)mails).SendAsync(Read(await File.ReadAllTextAsync(folder.GetFiles().Single().FullName)), default);
            Assert.Single(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Send_NothingSetToSendWith_WaitsAndIsParkedWithThatReason()
    {
        await using var store = await OpenAsync();
        await SendAsync(store, Invitation);
        for (var turn = 0; turn < 5; turn++)
        {
            await DeliverAsync(store);
            store.Clock.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal("mail.not-set", Assert.Single(await store.InScopeAsync(db => Parked.ListAsync(db, default))).Problem);
    }

    [Fact]
    public async Task SendOnce_ActRepeated_QueuesOneMail()
    {
        await using var store = await OpenAsync();
        for (var turn = 0; turn < 2; turn++)
        {
            await store.InScopeAsync(async db =>
            {
                Assert.Equal(turn == 0, await db.SendOnceAsync(Invitation, "invitation:1", default));
                (await db.SaveAsync(Given.Act(), default)).Required();
            });
        }

        Assert.Equal(1, await DeliverAsync(store));
    }

    [Theory]
    [InlineData("Hello\r\nBcc: all@city.example")]
    [InlineData("Hello\nBcc: all@city.example")]
    [InlineData("Hello\u2028there")]
    [InlineData(" ")]
    public void Subject_WithLineBreakOrEmpty_IsRefused(string subject) =>
        Assert.ThrowsAny<ArgumentException>(() => new MailToSend(Invitation.To, Language.English, subject, "text"));

    [Theory]
    [InlineData("hanako@city.example", true)]
    [InlineData("hanako+tag@city.example", true)]
    [InlineData("花子@例え.jp", true)]
    [InlineData("hanako@city.example, taro@city.example", false)]
    [InlineData("Hanako <hanako@city.example>", false)]
    [InlineData("hanako@city.example\r\nBcc: all@city.example", false)]
    [InlineData("hanako", false)]
    [InlineData("@city.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsAddress_OneAddressAndNothingElse_IsOne(string? text, bool expected) => Assert.Equal(expected, Mailbox.IsAddress(text));

    [Fact]
    public void Name_WithLineBreak_IsRefused() => Assert.Throws<ArgumentException>(() => new Mailbox("a@b.example", "A\r\nBcc: c@d.example"));

    private static Task<Store> OpenAsync(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return Store.OpenAsync(services => services.AddMusubiMachinery(configuration, new Production()));
    }

    private static (string Key, string Value)[] Smtp(SmtpListener server, params (string Key, string Value)[] more) =>
    [
        ("Mail:From", "office@musubi.example"),
        ("Mail:FromName", "Musubi Büro"),
        ("Mail:Smtp:Host", "127.0.0.1"),
        ("Mail:Smtp:Port", $"{server.Port}"),
        .. more.Any(setting => setting.Key == "Mail:Smtp:Tls") ? more : [("Mail:Smtp:Tls", "None"), .. more],
    ];

    private static Task SendAsync(Store store, MailToSend mail) => store.InScopeAsync(async db =>
    {
        db.Send(mail);
        (await db.SaveAsync(Given.Act(), default)).Required();
    });

    private static Task<int> DeliverAsync(Store store) => store.Services.GetRequiredService<OutboxDispatcher>().DeliverDueAsync(default);

    private static MimeMessage Read(string mail) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(mail)));

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "musubi";

        public string ContentRootPath { get; set; } = Path.GetTempPath();

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
