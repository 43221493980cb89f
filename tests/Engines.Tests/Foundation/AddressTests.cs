using Musubi.Foundation;

namespace Musubi.Engines.Tests.Foundation;

public sealed class AddressTests
{
    [Theory]
    [InlineData("Haruo.Yamada@Example.JP", "Haruo.Yamada@example.jp")]
    [InlineData(" ｎａｍｅ＠ｅｘａｍｐｌｅ．ｏｒｇ ", "name@example.org")]
    [InlineData("a+b@bücher.example", "a+b@xn--bcher-kva.example")]
    public void Email_AsTyped_HasOneStoredForm(string typed, string stored)
    {
        var address = EmailAddress.Parse(typed);

        Assert.Equal(stored, address.Stored);
        Assert.Equal(address, EmailAddress.Parse(address.Shown));
    }

    [Theory]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    [InlineData("a@exam\nple.org")]
    [InlineData("a@b@example.org")]
    [InlineData("a b@example.org")]
    [InlineData("\"a\"@example.org")]
    [InlineData(".a@example.org")]
    [InlineData("a..b@example.org")]
    [InlineData("a@localhost")]
    [InlineData("a@127.0.0.1")]
    [InlineData("a@-x.org")]
    [InlineData("a@example..org")]
    [InlineData("<a@example.org>")]
    [InlineData("@example.org")]
    [InlineData("a@")]
    [InlineData("a")]
    [InlineData("\uD800a@example.org")]
    [InlineData("")]
    [InlineData(null)]
    public void Email_NotOneAddress_IsRefused(string? typed)
    {
        Assert.False(EmailAddress.Check(typed).Succeeded(out _, out var problem));
        Assert.Equal("foundation.email.malformed", problem.Code);
    }

    [Fact]
    public void Email_InOtherCase_IsTheSameMailbox()
    {
        Assert.Equal(EmailAddress.Parse("a@example.org").Mailbox, EmailAddress.Parse("A@EXAMPLE.org").Mailbox);
    }

    [Theory]
    [InlineData("www.city.kamakura.kanagawa.jp", "https://www.city.kamakura.kanagawa.jp/")]
    [InlineData("HTTP://Example.org/a?b=c#d", "http://example.org/a?b=c#d")]
    [InlineData("https://日本語.jp/東京", "https://xn--wgv71a119e.jp/%E6%9D%B1%E4%BA%AC")]
    [InlineData("https://example.org:8443/", "https://example.org:8443/")]
    public void Web_AsTyped_HasOneStoredForm(string typed, string stored)
    {
        Assert.Equal(stored, WebAddress.Parse(typed).Stored);
        Assert.Equal(stored, WebAddress.Parse(stored).Stored);
    }

    [Fact]
    public void Web_TwoFragmentsOfOnePage_AreDifferentAddresses()
    {
        Assert.NotEqual(WebAddress.Parse("https://example.org/#a"), WebAddress.Parse("https://example.org/#b"));
        Assert.Equal("日本語.jp", WebAddress.Parse("https://日本語.jp").Server);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://example.org/%0Aalert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org\\@evil.example")]
    [InlineData("https://localhost/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://")]
    [InlineData("example.org/\u202Egpj.exe")]
    [InlineData("")]
    [InlineData(null)]
    public void Web_NotALinkToAPage_IsRefused(string? typed)
    {
        Assert.False(WebAddress.Check(typed).Succeeded(out _, out var problem));
        Assert.Equal("foundation.web.malformed", problem.Code);
    }
}
