using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Mail;

namespace Musubi.Modules.Tests.Host;

public sealed class DevelopmentMailTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task Open_WhileDeveloping_ShowsEachMailAndItsLinks(string language)
    {
        await using var house = await TestHouse.StartAsync("Development");
        await house.InDatabaseAsync(async db =>
        {
            db.Send(new MailToSend(new Mailbox("hanako@city.example", "佐藤 花子"), Language.Japanese, "ご招待", "こちらです: https://musubi.example/ja/i/abc"));
            return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        });
        var mail = await house.MailToAsync("hanako@city.example");

        var list = await house.Reader.In(language).OpenAsync("/development/mail");
        var page = await house.Reader.In(language).OpenAsync($"/development/mail/{mail.Id}");

        Assert.Contains("ご招待", list.Document.QuerySelector("main")!.TextContent);
        Assert.Contains("佐藤 花子 <hanako@city.example>", page.Document.QuerySelector("main")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("main a[href='https://musubi.example/ja/i/abc']"));
    }

    [Fact]
    public async Task Open_OutsideOfDevelopment_DoesNotExist()
    {
        await using var house = await TestHouse.StartAsync("Production");

        var list = await house.Reader.In("en").OpenAsync("/development/mail");

        Assert.Equal(HttpStatusCode.NotFound, list.Status);
    }
}
