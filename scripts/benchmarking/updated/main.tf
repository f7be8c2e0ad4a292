terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_vpc" "shop" {
  vpc_name   = "shop two"
  cidr_block = "10.1.0.0/16"
  tags = {
    team = "shop"
  }
}

resource "alicloud_vswitch" "shop" {
  vpc_id     = alicloud_vpc.shop.id
  cidr_block = "10.1.1.0/24"
  zone_id    = "cn-hangzhou-j"
  description = "of the shop"
}

resource "alicloud_slb_load_balancer" "orders" {
  load_balancer_name = "orders two"
  address_type       = "intranet"
  vswitch_id         = alicloud_vswitch.shop.id
  load_balancer_spec = "slb.s1.small"
}

resource "alicloud_api_gateway_instance" "main" {
  instance_name = "shop two"
  instance_spec = "api.s1.small"
  payment_type  = "PayAsYouGo"
  https_policy  = "HTTPS2_TLS1_2"
  zone_id       = "cn-hangzhou-MAZ6(i,j,k)"
}

resource "alicloud_api_gateway_group" "orders" {
  name        = "orders"
  description = "all orders of the shop"
  instance_id = alicloud_api_gateway_instance.main.id
}

resource "alicloud_api_gateway_vpc_access" "orders" {
  name        = "orders"
  vpc_id      = alicloud_vpc.shop.id
  instance_id = alicloud_slb_load_balancer.orders.id
  port        = 8081
}

resource "alicloud_api_gateway_api" "list" {
  group_id     = alicloud_api_gateway_group.orders.id
  name         = "list"
  description  = "list all orders"
  auth_type    = "APP"
  service_type = "HTTP-VPC"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "GET"
    path     = "/orders"
    mode     = "MAPPING"
  }

  http_vpc_service_config {
    name      = alicloud_api_gateway_vpc_access.orders.name
    method    = "GET"
    path      = "/orders"
    timeout   = 3000
    aone_name = "orders"
  }
}

resource "alicloud_api_gateway_api" "pay" {
  group_id     = alicloud_api_gateway_group.orders.id
  name         = "pay"
  description  = "to pay through a partner on the internet"
  auth_type    = "APP"
  service_type = "HTTP"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "POST"
    path     = "/pay"
    mode     = "MAPPING"
  }

  http_service_config {
    address   = "https://pay.partner.example"
    method    = "POST"
    path      = "/pay"
    timeout   = 5000
    aone_name = "pay"
  }
}

resource "alicloud_api_gateway_api" "health" {
  group_id     = alicloud_api_gateway_group.orders.id
  name         = "health"
  description  = "alive"
  auth_type    = "ANONYMOUS"
  service_type = "MOCK"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "GET"
    path     = "/health"
    mode     = "MAPPING"
  }

  mock_service_config {
    result    = "ok"
    aone_name = "health"
  }
}
