using Musubi.Foundation;

namespace Musubi.Modules.Tests.Testing;

/// <summary>Someone with a browser: a role, a language, and cookies. <c>Reader.As(Role.Secretariat).In("ja").OpenAsync("/accounts")</c>.</summary>
public sealed class Reader
{
    private readonly TestHouse house;
    private readonly RoleHeld[] roles;
    private readonly string language;
    private readonly bool isSignedIn;
    private readonly AccountId? account;
    private Browser? browser;

    internal Reader(TestHouse house)
        : this(house, [], "en", isSignedIn: false, account: null)
    {
    }

    private Reader(TestHouse house, RoleHeld[] roles, string language, bool isSignedIn, AccountId? account) =>
        (this.house, this.roles, this.language, this.isSignedIn, this.account) = (house, roles, language, isSignedIn, account);

    /// <summary>Holds the role in a programme; in one that nobody else knows when nothing is said.</summary>
    public Reader As(Role role, ProgrammeId? programme = null, Guid? organisation = null)
    {
        ProgrammeId? where = role is Role.Operator ? null : programme ?? ProgrammeId.New();
        return new(house, [.. roles, new RoleHeld(role, where, organisation)], language, isSignedIn: true, account);
    }

    /// <summary>Signed in, without any role.</summary>
    public Reader SignedIn() => new(house, roles, language, isSignedIn: true, account);

    /// <summary>Signed in as this account with whatever roles it holds.</summary>
    public Reader Being(AccountId who) => new(house, [], language, isSignedIn: true, who);

    /// <summary>Reads pages in this language.</summary>
    public Reader In(string tag) => new(house, roles, tag, isSignedIn, account) { browser = browser };

    /// <summary>Opens a page and follows redirects. A path without a language gets the reader's.</summary>
    public async Task<SeenPage> OpenAsync(string path) => await (await BrowserAsync()).OpenAsync(InLanguage(path), follow: true);

    /// <summary>Asks once and shows the answer as it is, a redirect included.</summary>
    public async Task<SeenPage> AskAsync(string path) => await (await BrowserAsync()).OpenAsync(InLanguage(path), follow: false);

    /// <summary>Posts fields without having seen a form, as an attacker or a broken page would.</summary>
    public async Task<SeenPage> PostBlindlyAsync(string path) => await (await BrowserAsync()).PostAsync(InLanguage(path), [], follow: false);

    /// <summary>The browser with this reader's cookies, for what pages do not cover.</summary>
    public async Task<Browser> BrowserAsync() => browser ??= await SignInAsync();

    private string InLanguage(string path) =>
        path is "/" or "" ? $"/{language}" : path.Length >= 3 && (path.Length == 3 || path[3] is '/' or '?') ? path : $"/{language}{path}";

    private async Task<Browser> SignInAsync()
    {
        var opened = new Browser(house, language);
        if (isSignedIn)
        {
            await opened.SignInAsync(account ?? await house.Given.AccountAsync(roles));
        }

        return opened;
    }
}
