using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using SignInCookies = Musubi.Access.Requests.Cookies;

namespace Musubi.Modules.Tests.Testing;

/// <summary>Sends requests with one person's cookies. Cookies marked for https are sent, too: the house stands behind a proxy.</summary>
public sealed class Browser(TestHouse house, string language)
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    public TestHouse House => house;

    /// <summary>Cookies by name, as the server set them.</summary>
    public IReadOnlyDictionary<string, string> Cookies => cookies;

    /// <summary>Signs in by the real cookie over a real session; only the form is spared.</summary>
    public async Task SignInAsync(AccountId account)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var session = await scope.ServiceProvider.GetRequiredService<Sessions>().WriteAsync(account, SignInMethod.Passkey, "Test", CancellationToken.None);
        var options = house.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInCookies.SignedIn);
        var ticket = new AuthenticationTicket(Sessions.PrincipalOf(session), SignInCookies.SignedIn);
        cookies[options.Cookie.Name!] = options.TicketDataFormat.Protect(ticket);
    }

    public Task<SeenPage> OpenAsync(string path, bool follow) => SendAsync(new(HttpMethod.Get, new Uri(house.Address, path)), follow);

    public Task<SeenPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, bool follow) =>
        SendAsync(new(HttpMethod.Post, new Uri(house.Address, path)) { Content = new FormUrlEncodedContent(fields) }, follow);

    public async Task<SeenPage> SendAsync(HttpRequestMessage request, bool follow)
    {
        var answer = await SendOnceAsync(request);
        for (var hops = 0; follow && answer.Headers.Location is { } location && hops < 8; hops++)
        {
            answer = await SendOnceAsync(new(HttpMethod.Get, new Uri(answer.RequestMessage!.RequestUri!, location)));
        }

        return await SeenPage.ReadAsync(this, answer);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request)
    {
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var answer = await Http.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            Keep(set);
        }

        return answer;
    }

    private void Keep(string set)
    {
        var jar = new CookieContainer();
        jar.SetCookies(new Uri("https://house.invalid"), set);
        var parts = set.Split(';')[0].Split('=', 2);
        if (jar.Count == 0 || parts[1].Length == 0)
        {
            cookies.Remove(parts[0]);
        }
        else
        {
            cookies[parts[0]] = parts[1];
        }
    }
}
