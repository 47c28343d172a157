#Requires -Version 7.0
<#
Registers LMS Gateway as an application in your directory of Microsoft 365, with the
permissions listed below and no others. Run it again to add what is missing.

Sign in as an Application Administrator. Needs one module, once:
  Install-Module Microsoft.Graph.Authentication -Scope CurrentUser
#>
#Requires -Modules Microsoft.Graph.Authentication
param(
  [string] $Name = 'LMS Gateway',
  # How long the secret counts; a policy of your directory may allow less.
  [int] $SecretDays = 180,
  # If the application signs in by a certificate, or keeps the secret that it has.
  [switch] $NoSecret
)
$ErrorActionPreference = 'Stop'

$Redirect = '@REDIRECT@'
$Permissions = @(
  @PERMISSIONS@
)
$Tab = $@TAB@

Connect-MgGraph -Environment @CLOUD@ -Scopes 'Application.ReadWrite.All' -NoWelcome

# Microsoft Graph itself has this id in every cloud and directory.
$GraphId = '00000003-0000-0000-c000-000000000000'
$Graph = (Invoke-MgGraphRequest GET "/v1.0/servicePrincipals?`$filter=appId eq '$GraphId'").value[0]
$Access = @(foreach ($Permission in $Permissions) {
  $Role = $Graph.appRoles | Where-Object { $_.value -eq $Permission -and $_.allowedMemberTypes -contains 'Application' }
  if (-not $Role) { throw "This cloud has no permission $Permission" }
  @{ id = $Role.id; type = 'Role' }
})

$Body = @{
  displayName            = $Name
  signInAudience         = 'AzureADMyOrg'
  web                    = @{ redirectUris = @($Redirect) }
  requiredResourceAccess = @(@{ resourceAppId = $GraphId; resourceAccess = $Access })
} | ConvertTo-Json -Depth 6

$Quoted = $Name.Replace("'", "''")
$Found = (Invoke-MgGraphRequest GET "/v1.0/applications?`$filter=displayName eq '$Quoted'").value
if ($Found.Count -gt 1) { throw "Several applications are called $Name; choose another with -Name" }
if ($Found.Count -eq 1) {
  $App = $Found[0]
  Invoke-MgGraphRequest PATCH "/v1.0/applications/$($App.id)" -Body $Body -ContentType 'application/json' | Out-Null
} else {
  $App = Invoke-MgGraphRequest POST '/v1.0/applications' -Body $Body -ContentType 'application/json'
  Invoke-MgGraphRequest POST '/v1.0/servicePrincipals' -Body (@{ appId = $App.appId } | ConvertTo-Json) -ContentType 'application/json' | Out-Null
}

if ($Tab) {
  # So that Teams can sign people in to the tab, as those who they are in Teams.
  $Address = "/v1.0/applications/$($App.id)"
  $Api = @{
    identifierUris = @("api://@HOST@/$($App.appId)")
    api            = @{ requestedAccessTokenVersion = 2 }
  }
  $Scopes = @($App.api.oauth2PermissionScopes | Where-Object { $_.value })
  $Scope = ($Scopes | Where-Object { $_.value -eq 'access_as_user' }).id
  if (-not $Scope) {
    $Scope = [guid]::NewGuid().ToString()
    # Of the type User: admins and users may consent to it.
    $Api.api.oauth2PermissionScopes = @($Scopes) + @{
      id = $Scope; value = 'access_as_user'; type = 'User'; isEnabled = $true
      adminConsentDisplayName = 'Open LMS Gateway in Teams'
      adminConsentDescription = 'Teams tells LMS Gateway who opens its tab.'
      userConsentDisplayName  = 'Open LMS Gateway in Teams'
      userConsentDescription  = 'Teams tells LMS Gateway who you are.'
    }
  }
  Invoke-MgGraphRequest PATCH $Address -Body ($Api | ConvertTo-Json -Depth 6) -ContentType 'application/json' | Out-Null
  # Teams on computers and phones, and Teams in the browser; they can be named once the scope is there.
  $Clients = '1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
  $Others = @($App.api.preAuthorizedApplications | Where-Object { $_.appId -and $_.appId -notin $Clients })
  $Trusted = @($Clients | ForEach-Object { @{ appId = $_; delegatedPermissionIds = @($Scope) } })
  $Trust = @{ api = @{ preAuthorizedApplications = $Others + $Trusted } }
  Invoke-MgGraphRequest PATCH $Address -Body ($Trust | ConvertTo-Json -Depth 6) -ContentType 'application/json' | Out-Null
}

Write-Host ''
Write-Host 'Enter this in LMS Gateway, under Microsoft 365:'
Write-Host "  Directory:      $((Get-MgContext).TenantId)"
Write-Host "  Application ID: $($App.appId)"
if (-not $NoSecret) {
  $Ends = (Get-Date).ToUniversalTime().AddDays($SecretDays)
  $Credential = @{ passwordCredential = @{ displayName = 'LMS Gateway'; endDateTime = $Ends.ToString('o') } }
  $Secret = Invoke-MgGraphRequest POST "/v1.0/applications/$($App.id)/addPassword" -Body ($Credential | ConvertTo-Json) -ContentType 'application/json'
  Write-Host "  Secret:         $($Secret.secretText)"
  Write-Host "  It counts until $($Ends.ToString('yyyy-MM-dd'))"
}
Write-Host 'Then give consent there, and verify the setup.'
